// Builds the site a second time as it would be under a sub-path, such as a project's GitHub Pages.
import { runTool } from './run.mjs';
import { subpath } from './subpath.mjs';

const args = ['build', '--out-dir', subpath.folder];
process.exitCode = (
  await runTool('docusaurus', args, { env: { BASE_URL: subpath.baseUrl, REPOSITORY_URL: subpath.repository } })
).code;
