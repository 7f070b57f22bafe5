import { deciding, listFact, supportFact } from './kinds';

/** Checkpoint formats and quantization schemes. */
export const formatFacts = {
  'format.gguf': deciding(supportFact('GGUF files', 'runs GGUF files')),
  'format.safetensors': deciding(supportFact('safetensors', 'runs Hugging Face safetensors checkpoints')),
  'format.mlx': deciding(supportFact('MLX checkpoints', 'runs checkpoints in MLX form')),
  'format.onnx': deciding(supportFact('ONNX', 'runs ONNX models')),
  'format.exl3': deciding(supportFact('EXL3', 'runs ExLlamaV3 checkpoints')),
  'format.openvino': supportFact('OpenVINO files', 'runs models in OpenVINO’s form'),
  'format.mlc': supportFact('MLC weights', 'runs weights converted for MLC'),
  'format.hubPull': supportFact('Download by name', 'fetches a model from a hub by its name'),
  'quant.kQuants': deciding(supportFact('GGUF K-quants', 'Q2_K to Q6_K and Q8_0')),
  'quant.iQuants': deciding(supportFact('GGUF i-quants', 'IQ1 to IQ4')),
  'quant.awq': deciding(supportFact('AWQ', 'AWQ checkpoints')),
  'quant.gptq': deciding(supportFact('GPTQ', 'GPTQ checkpoints')),
  'quant.fp8': deciding(supportFact('FP8', 'FP8 weights')),
  'quant.int8': deciding(supportFact('INT8', '8-bit integer weights')),
  'quant.int4': supportFact('INT4 of OpenVINO or ONNX', '4-bit integer weights in its own converted files'),
  'quant.bitsandbytes': deciding(supportFact('bitsandbytes', '4- and 8-bit through bitsandbytes')),
  'quant.mxfp4': deciding(supportFact('MXFP4', 'MXFP4 weights, as gpt-oss ships them')),
  'quant.nvfp4': deciding(supportFact('NVFP4', 'NVFP4 weights for Blackwell')),
  'quant.compressedTensors': supportFact('compressed-tensors', 'checkpoints made by LLM Compressor'),
  'quant.online': supportFact('Quantizes on loading', 'quantizes while creating or loading a model'),
  'quant.kvCache': listFact('KV-cache types', 'data types the KV cache can take'),
};
