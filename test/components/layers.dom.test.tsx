import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import FactValue from '../../src/components/FactValue';
import { whenWords } from '../../src/components/LayerCommands/when';
import { layerFactDefinition } from '../../src/schema/layer-facts';

it('shows engines and makes by the names people know', () => {
  const fact = (value: string[]) => ({ value, source: 'docs', checkedOn: '2026-11-01' });
  const { container } = render(
    <>
      <FactValue definition={layerFactDefinition('engines')} fact={fact(['vllm', 'sglang'])} />
      <FactValue definition={layerFactDefinition('gpu.makes')} fact={fact(['nvidia', 'amd'])} />
    </>,
  );
  expect(container.textContent).toContain('vLLM, SGLang');
  expect(container.textContent).toContain('NVIDIA, AMD');
  expect(screen.queryByText('vllm')).toBeNull();
});

it('says where a command is for, and nothing where it is for everything', () => {
  expect(whenWords({ kubernetes: true, spread: false, engines: ['vllm'], makes: ['amd'] })).toBe(
    'on Kubernetes · copies of a model · vLLM · AMD',
  );
  expect(whenWords()).toBe('');
});
