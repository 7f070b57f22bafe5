import type { TalkRatingRow } from '../schema/provider';

/** The rows of the talk's comparison matrix, in its order. */
export const talkRows: Record<TalkRatingRow, string> = {
  'ease-of-use': 'Ease of use',
  performance: 'Performance',
  batching: 'Batching',
  production: 'Production',
  'gpu-needs': 'GPU needs',
  'learning-curve': 'Learning curve',
  platform: 'Platform',
  'setup-time': 'Set-up time',
  'batching-docs': 'Documentation of batching',
};

export const talkRowIds = Object.keys(talkRows) as TalkRatingRow[];
