import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a change of page, puts the focus at the start of the content, as a real page load would. */
export function FocusRoute() {
  const { pathname } = useLocation();
  const precedent = useRef(pathname);
  useEffect(() => {
    if (precedent.current === pathname) return;
    precedent.current = pathname;
    document.getElementById('contenu')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return null;
}
