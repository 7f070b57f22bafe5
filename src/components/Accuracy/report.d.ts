/** Written by src/plugins/accuracy.ts while the site is built. */
declare module '@generated/accuracy/default/report.json' {
  import type { Report } from '@site/src/estimate/accuracy';
  const report: Report;
  export default report;
}
