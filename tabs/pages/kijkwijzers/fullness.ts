import type { Eyes } from './filled.ts';

/*
 * How full a sign is, as the outline of what is coloured in it: from the bottom up, so that it fills like the moon and
 * stands at one height. Nothing goes up or down, and so nothing looks like a grade.
 */

const centre = 10;
const radius = 7;
const half = 8;

/** The part of a sign that is coloured, as an SVG path in a square of 20; empty for nothing. `part` is 0 to 1. */
export function coloured(eyes: Eyes, part: number): string {
  if (part <= 0) return '';
  return eyes === 'bySubject' ? ofDot(Math.min(1, part)) : ofDiamond(Math.min(1, part));
}

/** The whole sign: a dot for her own eyes, a diamond for another's. */
export function outlined(eyes: Eyes): string {
  return coloured(eyes, 1);
}

function ofDot(part: number): string {
  const bottom = centre + radius;
  if (part >= 1) {
    const arc = `a${radius} ${radius} 0 1 0`;
    return `M${centre} ${bottom}${arc} 0 ${-2 * radius}${arc} 0 ${2 * radius}z`;
  }
  const y = bottom - 2 * radius * part;
  const wide = Math.sqrt(radius ** 2 - (y - centre) ** 2);
  const large = part > 0.5 ? 1 : 0;
  return `M${round(centre - wide)} ${round(y)}A${radius} ${radius} 0 ${large} 0 ${round(centre + wide)} ${round(y)}z`;
}

function ofDiamond(part: number): string {
  const bottom = centre + half;
  const y = bottom - 2 * half * part;
  if (y >= centre) {
    const wide = bottom - y;
    return `M${centre} ${bottom}L${round(centre + wide)} ${round(y)}L${round(centre - wide)} ${round(y)}z`;
  }
  const wide = y - (centre - half);
  const upper =
    wide > 0
      ? `L${round(centre + wide)} ${round(y)}L${round(centre - wide)} ${round(y)}`
      : `L${centre} ${round(y)}`;
  return `M${centre} ${bottom}L${centre + half} ${centre}${upper}L${centre - half} ${centre}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
