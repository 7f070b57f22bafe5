// Where the second build of the site goes and under which path it is served, to prove that sub-paths work.
export const subpath = { folder: 'build-subpath', baseUrl: '/guide/' };
