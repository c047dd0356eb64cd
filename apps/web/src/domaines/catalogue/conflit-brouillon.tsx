import { Alert, Button, formatInstant, useToast } from '@focale/ui';
import { useEffect, useRef } from 'react';
import { ProblemeApi } from '../../api/probleme-api.js';
import { compareLignes, listChampsModifies } from './edition/compare-lignes.js';
import type { useBrouillon } from './edition/use-brouillon.js';
import { toEnregistre, useKeepFilm } from './film-modele-api.js';
import { toLibelleDeChamp } from './libelles.js';
import type { CheminAcademie, FilmModele, Ligne } from './types.js';

interface Props {
  academie: CheminAcademie;
  brouillon: ReturnType<typeof useBrouillon>;
}

/** Somebody else saved the draft: who, what, and the way on with both works. */
export function ConflitBrouillon({ academie, brouillon }: Props) {
  const { etat, erreur, base, enregistreur } = brouillon;
  const keep = useKeepFilm(academie);
  const toast = useToast();
  const ref = useRef<HTMLDivElement>(null);
  const isConflit = etat === 'conflit';
  useEffect(() => {
    if (isConflit) ref.current?.focus();
  }, [isConflit]);
  if (!isConflit || !(erreur instanceof ProblemeApi)) return null;
  const courant = erreur.courant as FilmModele;
  const changements = listTextes(base, toEnregistre(courant).lignes);
  const resume = () => {
    const conflits = enregistreur.resume(toEnregistre(courant));
    keep(courant);
    toast(
      conflits.length === 0
        ? 'Les deux saisies sont réunies dans le brouillon'
        : `Réunies ; votre texte est gardé pour : ${conflits.map(({ intitule, champ }) => `« ${intitule} » (${toLibelleDeChamp(champ)})`).join(', ')}`,
    );
  };
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert tone="warning" title={toTitre(courant)} live>
        <p>Rien n’a été écrasé : ni son travail, ni le vôtre.</p>
        {changements.length > 0 ? (
          <ul>
            {changements.map((texte) => (
              <li key={texte}>{texte}</li>
            ))}
          </ul>
        ) : null}
        <p>
          <Button variant="secondary" small onClick={resume}>
            Garder ma saisie et continuer
          </Button>
        </p>
      </Alert>
    </div>
  );
}

function toTitre({ brouillon, publications }: FilmModele): string {
  const par = brouillon ? brouillon.par : publications[0]?.par;
  const qui = par ? `${par.prenom} ${par.nom}` : 'Quelqu’un d’autre';
  if (!brouillon) return `${qui} a publié ou abandonné ce brouillon entre-temps`;
  return `${qui} a modifié ce brouillon le ${formatInstant(brouillon.modifieLe)}`;
}

function listTextes(base: readonly Ligne[], autre: readonly Ligne[]): string[] {
  const avant = new Map(base.map((ligne) => [ligne.cle, ligne]));
  const { etats, retirees } = compareLignes(autre, base);
  const changees = autre.flatMap((ligne) => {
    const etat = etats.get(ligne.cle);
    if (etat === 'ajoutee') return [`« ${ligne.intitule} » ajoutée`];
    const lue = avant.get(ligne.cle);
    if (etat !== 'modifiee' || !lue) return [];
    const champs = listChampsModifies(lue, ligne).map((champ) => toLibelleDeChamp(champ).toLowerCase());
    return [`« ${lue.intitule} » : ${champs.join(', ')}`];
  });
  return [...changees, ...retirees.map(({ intitule }) => `« ${intitule} » retirée`)];
}
