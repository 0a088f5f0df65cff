import { type RefObject, useEffect, useRef } from 'react';

/** Calls back when an element comes into sight, and again after each `again`. */
export function useInSight<T extends Element>(seen: () => void, again: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: observes anew after each growth
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) seen();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [again]);
  return element;
}
