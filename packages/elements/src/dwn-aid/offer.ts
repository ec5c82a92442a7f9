/** An aid that a person can go on with. */
export interface Offer {
  /** Its id. */
  readonly aid: string;
  readonly title: string;
  readonly purpose: string;
}
