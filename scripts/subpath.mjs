// Where the second build of the site goes and under which path it is served, to prove that sub-paths work.
// The repository is an invented fork, to prove that edit links follow it.
export const subpath = {
  folder: 'build-subpath',
  baseUrl: '/guide/',
  repository: 'https://example.org/fork/guide',
};
