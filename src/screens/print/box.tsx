import './box.css';

/** A box to be ticked by hand, or as it was ticked. */
export const Box = ({ isTicked = false }: { readonly isTicked?: boolean }) => (
  <svg
    class="box"
    viewBox="0 0 20 20"
    aria-hidden={!isTicked}
    role={isTicked ? 'img' : undefined}
    aria-label={isTicked ? '✓' : undefined}
  >
    <rect x="1" y="1" width="18" height="18" />
    {isTicked && <path d="M4 10.5L8.5 15L16.5 5" />}
  </svg>
);
