import { z } from 'zod';

/** Lower-case words joined by hyphens; an entity's id is also its file name and its slug. */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'give lower-case letters and digits joined by hyphens');

/** A calendar day, or only a month or year where the source says no more. */
export const looseDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'give a date as YYYY-MM-DD, YYYY-MM or YYYY');

/** A calendar day. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'give a date as YYYY-MM-DD');

/** An absolute https address. */
export const httpsUrl = z.url({ protocol: /^https$/, error: 'give a full https:// address' });

/** Text that says something. */
export const words = z.string().trim().min(1, 'write at least one word');

/** The ids of some terms. */
export const oneOf = <Terms extends object>(terms: Terms) =>
  z.enum(Object.keys(terms) as [keyof Terms & string, ...(keyof Terms & string)[]]);
