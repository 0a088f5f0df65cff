import { useEffect, useRef, useState } from 'react';

/** As many as a first look shows; more only once somebody scrolls. */
const atFirst = 8;
const screenful = 20;

/**
 * The first rows of a long list, and more as its end comes into sight (or at the press of its button).
 * Starts again when `key` changes.
 */
export function useGrowing<T>(rows: readonly T[], key: string) {
  const [grown, setGrown] = useState({ key, count: atFirst });
  const count = grown.key === key ? grown.count : atFirst;
  const end = useRef<HTMLDivElement>(null);
  const more = Math.max(0, rows.length - count);
  const growBy = () => setGrown({ key, count: count + screenful });

  // biome-ignore lint/correctness/useExhaustiveDependencies: observes anew after each growth
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setGrown({ key, count: count + screenful });
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [key, count, more]);

  return { shown: rows.slice(0, count), more: Math.min(more, screenful), end, growBy };
}
