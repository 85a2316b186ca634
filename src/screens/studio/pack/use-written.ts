import { useState } from 'preact/hooks';

type In = { readonly currentTarget: { readonly value: string } };

type Written = {
  readonly value: string;
  readonly onInput: (event: In) => void;
  readonly onChange: (event: In) => void;
  readonly onBlur: () => void;
};

/** What is being typed into a field stays in it, whatever the form is told meanwhile; it is put once the field is left, and what is held stands there again. */
export function useWritten(held: string, put: (written: string) => void): Written {
  const [written, setWritten] = useState<string | null>(null);
  const leave = (): void => setWritten(null);
  return {
    value: written ?? held,
    onInput: ({ currentTarget }) => setWritten(currentTarget.value),
    onChange: ({ currentTarget }) => {
      leave();
      put(currentTarget.value);
    },
    onBlur: leave,
  };
}
