import { Control } from './control.tsx';

/** The one thing to touch on a screen that ends once somebody here has seen it. */
export const SeenBar = ({ onSeen }: { readonly onSeen: () => void }) => (
  <footer class="bar">
    <span class="corner" />
    <Control sign="ok" label="message.seen" kind="main" onPress={onSeen} />
  </footer>
);
