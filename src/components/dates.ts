const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date as people write it; the same on the server and in every browser, whatever its language and time zone.
 *
 * @example plainDate('2026-11-23') // '23 Nov 2026'
 */
export function plainDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  const words = `${MONTHS[Number(month) - 1]} ${year}`;
  return day ? `${Number(day)} ${words}` : words;
}
