import { withEngines } from '../schema/engine-like';
import files from './providers.gen';

/** All providers, each with the engine it is counted by. */
export default withEngines(files);
