import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-prototyping',
  part: 'use-case',
  order: 3,
  title: 'Prototyping',
  requirements: ['A demo or a first version', 'Models tried and swapped quickly'],
  answers: {
    concurrentUsers: 1,
    workload: 'chat',
    experience: 'developer',
    priority: 'simplicity',
    setupTime: 'minutes',
  },
  talkPicks: ['ollama', 'llama-cpp'],
  talkReasons: ['The shortest way from an idea to a running model'],
});
