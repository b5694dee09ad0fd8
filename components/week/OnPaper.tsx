/** What was written, whole: a field cuts off what is longer than itself. Nothing written leaves the empty line. */
export const OnPaper = ({ text }: { text: string }) =>
  text ? (
    <span class="on-paper" dir="auto" aria-hidden="true">
      {text}
    </span>
  ) : null;
