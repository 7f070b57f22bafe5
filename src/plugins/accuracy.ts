import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Plugin } from '@docusaurus/types';
import type { Report } from '../estimate/accuracy';

const MOST_OUTPUT = 16 * 2 ** 20;

/**
 * Holds the estimates against the calibration rows while the site is built, and hands the page what came of it. In a
 * process of its own, because the loader of plugins does not read the catalog's modules as the site does.
 */
export default function accuracy({ siteDir }: { siteDir: string }): Plugin<Report> {
  return {
    name: 'accuracy',
    loadContent: async () => {
      const command = ['--import', 'tsx', 'src/cli/accuracy.ts', '--json'];
      const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: siteDir, maxBuffer: MOST_OUTPUT });
      return JSON.parse(stdout) as Report;
    },
    contentLoaded: async ({ content, actions }) => {
      await actions.createData('report.json', content);
    },
  };
}
