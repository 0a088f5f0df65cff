import { createElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Field } from '../../../domain/forms/form.ts';
import { ValueOf } from '../../../tabs/pages/document/value-of.tsx';
import { PerPointField } from '../../../tabs/pages/write/fields/per-point-field.tsx';
import type { Host } from '../../../tabs/teams/host.ts';
import { HostContext } from '../../../tabs/teams/host-context.ts';

type Drawn = ReactElement<{ readonly children: readonly ReactElement[] }>;

/** The keys of the rows that it draws, with the hooks that it uses. */
function keysOf(draw: () => ReactNode): readonly (string | null)[] {
  const keys: (string | null)[] = [];
  const Probe = () => {
    keys.push(...(draw() as Drawn).props.children.map(({ key }) => key));
    return null;
  };
  renderToStaticMarkup(createElement(HostContext.Provider, { value: {} as Host }, createElement(Probe)));
  return keys;
}

const apart = (keys: readonly (string | null)[]) => {
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
};
const field = { id: 'seen', kind: 'perPoint', required: false, max: 100, maxLines: 5 } as const;

test('two points that read the same each have their own text to write', () => {
  const points = ['Rust', 'Rust'];
  const nothing = { help: '', refusals: [], goals: [], onChange: () => {} };
  const props = { ...nothing, form: 'videoanalyse', field, value: undefined, points } as never;
  apart(keysOf(() => PerPointField(props)));
});

test('what was filled in twice alike reads as two', () => {
  const twice: readonly (readonly [Pick<Field, 'kind'>['kind'], unknown])[] = [
    ['perPoint', { point: 'Rust', text: 'Gezien.' }],
    ['lines', 'Rust'],
    ['agreements', { who: 'teacher', what: 'Rust', byWhen: '2026-11-23' }],
    ['contacts', { on: '2026-11-23', subject: 'Rust' }],
  ];
  for (const [kind, value] of twice) {
    const props = { field: { ...field, kind }, value: [value, value], goals: [] } as never;
    apart(
      keysOf(() => {
        const drawn = ValueOf(props) as ReactElement<object>;
        return typeof drawn.type === 'function'
          ? (drawn.type as (given: object) => ReactNode)(drawn.props)
          : drawn;
      }),
    );
  }
});
