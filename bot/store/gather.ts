import { Unavailable } from '../application/ports/breakage.ts';

/**
 * Asks for many at once: what is asked while one statement runs is asked together by the next, at most `most` at a
 * time. Alone, a question waits for nobody. `answer` gives the answers in the order of the questions; it begins after
 * every question that it answers. What breaks it for one question breaks it for that one only.
 */
export function gathered<Question, Answer>(
  answer: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  most = 50,
): (question: Question) => Promise<Answer> {
  interface Waiting {
    readonly question: Question;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let isAsking = false;

  const settle = async (asked: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await answer(asked.map((one) => one.question));
      for (const [index, one] of asked.entries()) one.resolve(answers[index] as Answer);
    } catch (error) {
      if (asked.length === 1 || error instanceof Unavailable) {
        for (const one of asked) one.reject(error);
        return;
      }
      for (const one of asked) await settle([one]);
    }
  };
  const askAll = async (): Promise<void> => {
    isAsking = true;
    while (waiting.length > 0) await settle(waiting.splice(0, most));
    isAsking = false;
  };
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (!isAsking) void askAll();
    });
}
