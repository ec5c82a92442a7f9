import type { ParseResult, Profile, ProfileParseResult } from '@doen-wat-nodig-is/core';

/** What turns definitions into aids and profiles, or tells what is wrong with them. Some 16 kB of code. */
export interface Checks {
  readonly parseAid: (definition: unknown, options: { readonly profile: Profile | undefined }) => ParseResult;
  readonly parseProfile: (definition: unknown) => ProfileParseResult;
}

/** The checks, or how to get them once something has to be checked; nothing on a page that needs none. */
export type ChecksSource = Checks | (() => Promise<Checks>) | undefined;
