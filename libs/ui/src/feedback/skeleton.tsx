/** The grey shape of a page that is being fetched, said aloud once. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="squelette" role="status">
      <p className="sr">Chargement…</p>
      {Array.from({ length: lines }, (_, rang) => (
        <span key={rang} aria-hidden="true" />
      ))}
    </div>
  );
}
