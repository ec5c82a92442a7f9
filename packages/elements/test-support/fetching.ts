/** An address at which a definition, or a text, can be fetched. */
export function urlOf(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

/** Holds back what is fetched from now on, until it is released; ends with the test. */
export function holdFetches(): HeldFetches {
  const original = window.fetch.bind(window);
  const held: Held[] = [];
  const answers: Promise<unknown>[] = [];
  window.fetch = (input, init) => {
    const answer = new Promise<Response>((resolve, reject) => {
      held.push({
        signal: init?.signal ?? undefined,
        answer: () => void original(input, init).then(resolve, reject),
        refuse: () => reject(new TypeError('Failed to fetch')),
      });
    });
    answers.push(answer);
    return answer;
  };
  restores.push(() => (window.fetch = original));
  return {
    release: (index = held.length - 1) => held[index]?.answer(),
    fail: (index = held.length - 1) => held[index]?.refuse(),
    aborted: () => held.map(({ signal }) => signal?.aborted ?? false),
    settled: () => Promise.allSettled(answers),
  };
}

export interface HeldFetches {
  /** Lets a request go to where it was going; the latest, unless another is named. */
  release(index?: number): void;
  /** Lets a request fail as it does without a connection. */
  fail(index?: number): void;
  aborted(): readonly boolean[];
  settled(): Promise<unknown>;
}

interface Held {
  readonly signal: AbortSignal | undefined;
  readonly answer: () => void;
  readonly refuse: () => void;
}

const restores: (() => void)[] = [];

afterEach(() => {
  restores.splice(0).forEach((restore) => restore());
});
