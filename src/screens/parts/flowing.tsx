import type { ComponentChildren } from 'preact';
import './flowing.css';

/** A cell that only takes its place. */
const nothing = '\u00a0';

/** Margins that belong to the page itself: in the browser's own, it would print address and day. */
export const Flowing = ({ children }: { readonly children: ComponentChildren }) => (
  <table class="flowing" role="presentation">
    <thead>
      <tr>
        <td class="margin">{nothing}</td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>{children}</td>
      </tr>
    </tbody>
    <tfoot>
      <tr>
        <td class="margin">{nothing}</td>
      </tr>
    </tfoot>
  </table>
);
