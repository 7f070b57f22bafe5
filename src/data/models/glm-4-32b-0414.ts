import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-32b-0414',
  hfId: 'zai-org/GLM-4-32B-0414',
  name: 'GLM-4 32B 0414',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2025-04',
  licence: 'mit',
  paramsB: 32.566,
  activeParamsB: null,
  parameters: {
    published: 32000000000,
    basis: 'label',
    note: 'The vendor rounds to 32B; the figures of its config.json give 32.6B.',
  },
  architecture: {
    className: 'Glm4ForCausalLM',
    layers: 61,
    hiddenSize: 6144,
    vocabularySize: 151552,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 61, heads: 48, kvHeads: 2, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 61, width: 23040 }],
    normsPerLayer: 4,
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-4-32B-0414-GGUF',
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title: 'zai-org/GLM-4-32B-0414 on the Hugging Face Hub',
      url: 'https://huggingface.co/zai-org/GLM-4-32B-0414',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
    {
      title: 'slime: figures of the architecture',
      url: 'https://github.com/THUDM/slime/blob/624b824a898ab0ec1fcb4d373004c7f3852bf515/scripts/models/glm4-32B.sh',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
