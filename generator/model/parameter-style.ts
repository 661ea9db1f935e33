// `style` and `explode` of a Parameter or Encoding Object into one name of how its value is written.

import { own, type Raw, text } from './raw.js';
import type { ParameterStyle } from './types.js';

/** `style` and `explode` with their defaults by location (OpenAPI section 4.8.12.2.2); a style foreign to its location falls back to the default. */
export function parameterStyle(entry: Raw): ParameterStyle {
  const location = text(own(entry, 'in'));
  const style = text(own(entry, 'style'));
  if (location === 'path' || location === 'header')
    return pathStyle(location === 'path' ? style : 'simple', own(entry, 'explode') === true);
  if (location === 'query' && style === 'deepObject') return 'deepObject';
  const explode = own(entry, 'explode') ?? (style === '' || style === 'form' || style === 'cookie');
  if (location === 'query' && !explode && (style === 'spaceDelimited' || style === 'pipeDelimited')) return style;
  return explode ? 'formExplode' : 'form';
}

function pathStyle(style: string, explode: boolean): ParameterStyle {
  if (style === 'label' || style === 'matrix') return explode ? `${style}Explode` : style;
  return explode ? 'simpleExplode' : 'simple';
}
