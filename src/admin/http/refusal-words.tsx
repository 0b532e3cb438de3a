import type { Refusal } from './problem-of';
import { SignInAgain } from './sign-in-again';
import { useRefusalSentence } from './use-sentence';

/** The code of a refusal, and the way out of it where there is one. */
export const RefusalCode = ({ refusal: { problem } }: { readonly refusal: Refusal }) =>
  problem !== null && (
    <>
      <code className="desk-small">{problem.code}</code> {problem.code === 'SESSION_ENDED' && <SignInAgain />}
    </>
  );

/** Why something was not done: its sentence, its code, and the way out of it where there is one. */
export const RefusalWords = ({ refusal }: { readonly refusal: Refusal }) => {
  const sentence = useRefusalSentence();
  return (
    <>
      {sentence(refusal)} <RefusalCode refusal={refusal} />
    </>
  );
};
