/** What a professional can write down about the advice. Without it nothing is asked. */
export interface DecisionSetup {
  /** Ids of the outcomes at which it is asked. Default: all. */
  readonly outcomes?: readonly string[] | undefined;
  /** Why somebody departs from the advice. */
  readonly reasons: readonly DeviationReason[];
}

/** A coded reason, so that many records together tell where policy and practice differ. */
export interface DeviationReason {
  readonly code: string;
  readonly label: string;
}

/** When to look back at the effect, and with which aid. */
export interface ReviewSetup {
  /** Id of the aid to look back with. */
  readonly aid: string;
  /** Id of the question that tells when. */
  readonly question: string;
  /** How long after the record, by the code of the answer; any other answer plans nothing. */
  readonly after: Readonly<Record<string, ReviewDelay>>;
  /** What stands in the calendar. Says nothing of the inwoner, so it has no slots but of the gemeenteprofiel. */
  readonly title: string;
}

export interface ReviewDelay {
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
}

/** How colleagues weigh a case together: each alone first, then side by side. */
export interface DeliberationSetup {
  readonly title: string;
  readonly purpose: string;
  /** Id of the text question that holds what it is about. */
  readonly question?: string | undefined;
  /** Id of the multiple choice that tells who take part: its options are the roles. */
  readonly participants: string;
  /** Codes of the roles that bring experience of their own, whose view is shown apart. */
  readonly experience?: readonly string[] | undefined;
  /** The sides from which each weighs each option: recht, geld, mens. */
  readonly criteria: readonly DeliberationCriterion[];
  /** How well an option fits, from worst to best. Names, no marks: they are never added up. */
  readonly scale: readonly DeliberationStep[];
  /** Always one of the options, such as *Niets doen*. */
  readonly standingOption: string;
}

export interface DeliberationCriterion {
  readonly id: string;
  readonly label: string;
  readonly question: string;
}

export interface DeliberationStep {
  readonly code: string;
  readonly label: string;
}
