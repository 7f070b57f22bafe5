import { describe, expect, it } from 'vitest';
import { repositoryAddress, webAddress } from '../../scripts/repository.mjs';

describe('webAddress', () => {
  const address = 'https://example.org/owner/name';

  it.each([
    'https://example.org/owner/name',
    'https://example.org/owner/name/',
    'https://example.org/owner/name.git',
    'http://example.org/owner/name.git',
    'https://token@example.org/owner/name.git',
    'https://user:secret@example.org/owner/name.git',
    'ssh://git@example.org/owner/name.git',
    'ssh://git@example.org:2222/owner/name.git',
    'ssh://example.org/owner/name',
    'git@example.org:owner/name.git',
    'git@example.org:owner/name',
    'git@example.org:owner/name.git\n',
  ])('%s', (remote) => {
    expect(webAddress(remote)).toBe(address);
  });

  it('keeps dots, groups and the port of a web server', () => {
    expect(webAddress('git@example.org:group/sub.group/my.name.git')).toBe(
      'https://example.org/group/sub.group/my.name',
    );
    expect(webAddress('https://example.org:8443/owner/name')).toBe('https://example.org:8443/owner/name');
  });

  it.each(['/srv/git/name.git', '../name', './name.git', 'name', 'file:///srv/name.git', 'C:\\code\\name', ''])(
    'knows no address for %j',
    (remote) => {
      expect(webAddress(remote)).toBeUndefined();
    },
  );
});

describe('repositoryAddress', () => {
  it('prefers the environment', () => {
    expect(repositoryAddress({ REPOSITORY_URL: 'https://example.org/fork/name' })).toBe(
      'https://example.org/fork/name',
    );
  });

  it('is unknown where the environment names no web address', () => {
    expect(repositoryAddress({ REPOSITORY_URL: '/srv/git/name.git' })).toBeUndefined();
  });
});
