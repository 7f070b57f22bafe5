import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'hardware-cpu-only',
  part: 'hardware',
  order: 1,
  title: 'CPU only',
  requirements: ['No graphics card; the processor does all the work'],
  answers: {
    accelerators: [],
  },
  talkPicks: ['ollama'],
  talkReasons: ['It runs without a GPU', 'GGUF files suit a processor', 'Least to install and to set'],
});
