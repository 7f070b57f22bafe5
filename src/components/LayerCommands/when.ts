import type { When } from '../../schema/layer';
import { acceleratorVendors } from '../../schema/vocabulary';
import { providerName } from '../providers';

/**
 * Where a command or file is for, in words; empty where it is for everything.
 *
 * @example whenWords({ kubernetes: true, makes: ['amd'] }) // 'on Kubernetes · AMD'
 */
export const whenWords = ({ kubernetes, spread, engines, makes }: When = {}): string =>
  [
    kubernetes === true && 'on Kubernetes',
    kubernetes === false && 'on plain machines',
    spread === true && 'one model over several machines',
    spread === false && 'copies of a model',
    engines?.map(providerName).join(', '),
    makes?.map((make) => acceleratorVendors[make].label).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
