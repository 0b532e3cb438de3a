type Listener = (sentence: string) => void;

let tell: Listener = () => undefined;

/** Hears what a long step of the start is doing; `npm start` prints it. */
export const onProgress = (listener: Listener): void => {
  tell = listener;
};

/** Says what is being done now, in a short sentence. */
export const progress = (sentence: string): void => tell(sentence);
