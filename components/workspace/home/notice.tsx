/** What came of the last step, at the top of the page it leads to. */
export function Notice({ children, isProblem = false }: { children: React.ReactNode; isProblem?: boolean }) {
  return (
    <div role={isProblem ? 'alert' : 'status'} className={isProblem ? 'work-notice work-notice-problem' : 'work-notice'}>
      {children}
    </div>
  );
}
