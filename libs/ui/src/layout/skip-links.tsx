/** The first thing the keyboard meets: straight to the content, the menu or the footer. */
export function SkipLinks({ links }: { links: readonly { target: string; label: string }[] }) {
  return (
    <nav className="evitement" aria-label="Accès rapide">
      {links.map((link) => (
        <a key={link.target} href={`#${link.target}`} className="lien">
          {link.label}
        </a>
      ))}
    </nav>
  );
}
