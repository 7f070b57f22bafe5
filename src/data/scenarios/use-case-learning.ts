import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-learning',
  part: 'use-case',
  order: 2,
  title: 'Learning',
  requirements: ['Somebody new to language models', 'Results soon, nothing to configure'],
  answers: {
    concurrentUsers: 1,
    workload: 'chat',
    experience: 'beginner',
    priority: 'simplicity',
  },
  talkPicks: ['ollama', 'llama-cpp'],
  talkReasons: ['The easiest of the three to start with, and quick to reward'],
});
