import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-local-development',
  part: 'use-case',
  order: 1,
  title: 'Local development',
  requirements: ['One developer, on the machine at hand', 'A model to call while writing software'],
  answers: {
    concurrentUsers: 1,
    workload: 'chat',
    experience: 'developer',
    availability: 'occasional',
    setupTime: 'minutes',
  },
  talkPicks: ['ollama', 'llama-cpp'],
  talkReasons: ['Runs in minutes, with or without a GPU'],
});
