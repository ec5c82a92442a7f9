import {
  acceptContribution,
  acceptInvitation,
  beginDeliberation,
  concludeDeliberation,
  emptyWeighing,
  giveWeighing,
  listMissingScores,
  listOptions,
  readMessage,
  recordDeliberation,
  reopenTopic,
  revealWeighings,
  scoreOption,
  type Conclusion,
  type Contribution,
  type DeliberationState,
  type DeliberationTopic,
  type DeliberationWay,
  type RecordedDeliberation,
  type Weighing,
} from '@doen-wat-nodig-is/core/deliberation';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeliberationMessages } from './deliberation-messages.js';
import { screenOf, type DeliberationFault, type DeliberationScreen } from './deliberation-screen.js';
import { createId } from './create-id.js';

/** What the controller asks of the element. */
export interface DeliberationHost {
  readonly words: () => DeliberationMessages;
  readonly onChange: (state: DeliberationState) => void;
  /** Another screen is shown, or the same with something to mend. */
  readonly onScreen: () => void;
  readonly onComplete: (deliberation: RecordedDeliberation) => void;
}

/** One deliberation at the screen: its state, what is shown of it and what is to be mended. */
export class DeliberationController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #host: DeliberationHost;
  #state: DeliberationState | undefined;
  #screen: DeliberationScreen = { kind: 'setup' };
  #faults: readonly DeliberationFault[] = [];
  #role = '';
  #isUndecided = false;
  /** What was pasted and not taken in yet. */
  pasted = '';
  /** For the live region: what has just been done. */
  told = '';

  constructor(element: ReactiveControllerHost, host: DeliberationHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {}

  get state(): DeliberationState | undefined {
    return this.#state;
  }

  get screen(): DeliberationScreen {
    return this.#screen;
  }

  get faults(): readonly DeliberationFault[] {
    return this.#faults;
  }

  /** The role that somebody who was invited has chosen. */
  get role(): string {
    return this.#role;
  }

  /** Whether it was said that there is no choice yet. */
  get isUndecided(): boolean {
    return this.#isUndecided;
  }

  /** Goes on with a state, at the screen that fits. */
  use(state: DeliberationState): void {
    this.#state = state;
    this.#screen = screenOf(state);
    this.#faults = [];
    this.#role = state.stage === 'weighing' && state.way === 'invited' ? (state.draft?.role ?? '') : '';
    this.#isUndecided =
      state.stage === 'compared' && state.conclusion.option === undefined && state.conclusion.why !== '';
    this.pasted = '';
    this.#element.requestUpdate();
  }

  stop(): void {
    this.#state = undefined;
    this.#screen = { kind: 'setup' };
  }

  changeTopic(change: Partial<DeliberationTopic>): void {
    if (this.#state?.stage !== 'setup') return;
    this.#set({ ...this.#state, topic: { ...this.#state.topic, ...change } });
  }

  chooseWay(way: Exclude<DeliberationWay, 'invited'>): void {
    if (this.#state?.stage === 'setup') this.#set({ ...this.#state, way });
  }

  begin(): void {
    if (this.#state?.stage !== 'setup') return;
    const begun = beginDeliberation(this.#state, createId());
    if ('faults' in begun) {
      this.#fail(
        begun.faults.map((fault) => ({ control: controlOf(fault), message: ({ faults }) => faults[fault.code] })),
      );
      return;
    }
    this.#set(begun.state);
    this.show({ kind: 'hub' });
  }

  backToTopic(): void {
    const reopened = this.#state?.stage === 'weighing' ? reopenTopic(this.#state) : undefined;
    if (!reopened) return;
    this.#set({ ...reopened, topic: { ...reopened.topic, options: [...reopened.topic.options] } });
    this.show({ kind: 'setup' });
  }

  show(screen: DeliberationScreen): void {
    this.#screen = screen;
    this.#faults = [];
    this.told = '';
    this.#element.requestUpdate();
    this.#host.onScreen();
  }

  chooseRole(role: string): void {
    this.#role = role;
    this.#element.requestUpdate();
  }

  /** Begins to weigh for somebody who was invited, once the role is chosen. */
  weighInvited(): void {
    if (this.#role === '') this.#fail([{ control: 'role-0', message: ({ exchange }) => exchange.roleMissing }]);
    else this.weigh(this.#role);
  }

  /** Begins to weigh for a role, from nothing: what this role gave before is not shown to who says to be it. */
  weigh(role: string): void {
    const state = this.#state;
    if (state?.stage !== 'weighing') return;
    const own = state.way === 'invited' ? state.weighings.find((given) => given.role === role) : undefined;
    const draft = state.draft?.role === role ? state.draft : (own ?? emptyWeighing(role, state.topic));
    this.#set({ ...state, draft });
    this.show({ kind: 'weigh', option: 0 });
  }

  score(option: number, criterion: string, step: string): void {
    this.#draft((draft) => scoreOption(draft, { option, criterion }, step));
  }

  write(texts: Partial<Pick<Weighing, 'argument' | 'noticed'>>): void {
    this.#draft((draft) => ({ ...draft, ...texts }));
  }

  /** To the next option, or to the arguments. */
  nextOption(): void {
    const { state, screen } = this;
    if (state?.stage !== 'weighing' || !state.draft || screen.kind !== 'weigh') return;
    const { criteria } = state.topic;
    const missing = listMissingScores(state.draft, state.topic).filter(({ option }) => option === screen.option);
    if (missing.length === 0) {
      this.show({ kind: 'weigh', option: screen.option + 1 });
      return;
    }
    this.#fail(
      missing.map(({ criterion }) => {
        const place = criteria.findIndex(({ id }) => id === criterion);
        return { control: `score-${place}-0`, message: ({ weigh }) => weigh.choose(criteria[place]?.label ?? '') };
      }),
    );
  }

  /** Gives what was weighed; from here on it is hidden. */
  give(): void {
    const state = this.#state;
    if (state?.stage !== 'weighing' || !state.draft) return;
    const { argument, role } = state.draft;
    if (argument.trim() === '') {
      this.#fail([{ control: 'argument', message: ({ weigh }) => weigh.argumentMissing }]);
      return;
    }
    const given = giveWeighing(state, state.draft, { replace: true });
    if ('problem' in given) {
      const [missing] = listMissingScores(state.draft, state.topic);
      if (missing) this.show({ kind: 'weigh', option: missing.option });
      return;
    }
    const { draft: _, ...rest } = given.state;
    // At a screen of one's own there is one weighing: another role takes the place of the first.
    const weighings =
      state.way === 'invited' ? rest.weighings.filter((weighing) => weighing.role === role) : rest.weighings;
    this.#set({ ...rest, weighings });
    this.show({ kind: state.way === 'invited' ? 'contribution' : 'hub' });
  }

  /** Throws away what is being weighed, so that who sits here next does not find it. */
  stopWeighing(): void {
    if (this.#state?.stage !== 'weighing') return;
    const { draft: _, ...rest } = this.#state;
    this.#set(rest);
    this.show({ kind: 'hub' });
    this.tell(this.#host.words().weigh.stopped);
  }

  backFromWeighing(): void {
    if (this.#screen.kind === 'weigh' && this.#screen.option > 0) {
      this.show({ kind: 'weigh', option: this.#screen.option - 1 });
    }
  }

  /** Opens an invitation that was pasted or chosen. */
  join(text = this.pasted): void {
    const reading = readMessage(text, 'invitation');
    if ('problem' in reading) {
      this.#failCode(reading.problem);
      return;
    }
    this.use(acceptInvitation(reading.message));
    if (this.#state) this.#host.onChange(this.#state);
    this.#host.onScreen();
  }

  /** Takes in a contribution that was pasted or chosen. */
  receive(text = this.pasted): void {
    const reading = readMessage(text, 'contribution');
    if ('problem' in reading) this.#failCode(reading.problem);
    else this.accept(reading.message, false);
  }

  /** @param replace whether it may take the place of an earlier one. */
  accept(contribution: Contribution, replace: boolean): void {
    const state = this.#state;
    if (!state) return;
    const { added } = this.#host.words().exchange;
    const taken = acceptContribution(state, contribution, { replace });
    if ('state' in taken) {
      this.#set(taken.state);
      this.pasted = '';
      this.show({ kind: 'hub' });
      const role = taken.state.topic.roles.find(({ code }) => code === contribution.weighing.role);
      this.tell(added(role?.label ?? ''));
    } else if (taken.problem === 'already-given') this.show({ kind: 'hub', asks: { kind: 'replace', contribution } });
    // It is whole, and does not fit what is weighed here.
    else this.#failCode(taken.problem === 'incomplete' ? 'damaged' : taken.problem);
  }

  /** The file that was chosen could not be read. */
  failFile(): void {
    this.#failCode('unreadable-file');
  }

  reveal(without = false): void {
    const state = this.#state;
    const compared = state?.stage === 'weighing' ? revealWeighings(state, { without }) : undefined;
    if (!compared) return;
    this.#set(compared);
    this.show({ kind: 'compare' });
  }

  /** @param change with `option` -1 for no choice yet. */
  conclude(change: Partial<Conclusion>): void {
    const state = this.#state;
    if (state?.stage !== 'compared') return;
    if (change.option !== undefined) this.#isUndecided = change.option < 0;
    this.#set(concludeDeliberation(state, { ...state.conclusion, ...change }));
  }

  finish(): void {
    const state = this.#state;
    if (state?.stage !== 'compared') return;
    const { option, why, decides } = state.conclusion;
    const faults: readonly DeliberationFault[] = [
      ...(option === undefined && !this.#isUndecided
        ? [{ control: 'outcome-0', message: ({ outcome }: DeliberationMessages) => outcome.optionMissing }]
        : []),
      ...(why.trim() === ''
        ? [{ control: 'why', message: ({ outcome }: DeliberationMessages) => outcome.whyMissing }]
        : []),
      ...(decides === ''
        ? [{ control: 'decides-0', message: ({ outcome }: DeliberationMessages) => outcome.decidesMissing }]
        : []),
    ];
    if (faults.length > 0) {
      this.#fail(faults);
      return;
    }
    this.show({ kind: 'done' });
    this.#host.onComplete(recordDeliberation(state));
  }

  /** Says aloud what has been done, where nothing else shows it. */
  tell(text: string): void {
    this.told = text;
    this.#element.requestUpdate();
  }

  /** How many screens a weighing has before the arguments. */
  get optionCount(): number {
    return this.#state ? listOptions(this.#state.topic).length : 0;
  }

  #draft(change: (draft: Weighing) => Weighing): void {
    const state = this.#state;
    if (state?.stage === 'weighing' && state.draft) this.#set({ ...state, draft: change(state.draft) });
  }

  #set(state: DeliberationState): void {
    this.#state = state;
    this.#element.requestUpdate();
    this.#host.onChange(state);
  }

  #failCode(problem: keyof DeliberationMessages['exchange']['problems']): void {
    this.#fail([{ control: 'code', message: ({ exchange }) => exchange.problems[problem] }]);
  }

  #fail(faults: readonly DeliberationFault[]): void {
    this.#faults = faults;
    this.told = '';
    this.#element.requestUpdate();
    this.#host.onScreen();
  }
}

function controlOf(fault: { readonly code: string; readonly option?: number }): string {
  if (fault.option !== undefined) return `option-${fault.option}`;
  if (fault.code === 'no-option') return 'option-0';
  return fault.code === 'too-few-roles' ? 'role-0' : 'question';
}
