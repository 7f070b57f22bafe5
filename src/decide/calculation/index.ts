/** Questions to the calculator: what is asked, how a link carries it, and the answers that one click gives. */
export { bestQuantization, schemeChoices, type SchemeChoice } from './best-quantization';
export { cacheTypesOf } from '../../estimate/doubts';
export { requestOf, weightsField, type CacheType, type Calculation, type CalculationField } from './calculation';
export { calculatorLink, decodeCalculation, encodeCalculation, fitsInLink } from './link';
export { calculationOf } from './of-request';
export { smallestMachines, type MachineChoice } from './smallest-machine';
