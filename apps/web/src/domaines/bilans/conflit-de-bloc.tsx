import { Alert, Button, useToast } from '@focale/ui';
import type { TexteRiche } from '@focale/texte-riche';
import { TexteRicheLu } from '../../cadres/texte-riche/index.js';
import type { Bilan, Bloc } from './bilans-api.js';
import type { Enregistreur } from './enregistreur.js';
import { joinTextes } from './fusion-de-bilan.js';
import type { Saisies } from './fusion-de-bilan.js';

interface ConflitDeBlocProps {
  bloc: Bloc;
  leur: TexteRiche | null;
  enregistreur: Enregistreur;
}

/** A block that somebody else saved meanwhile: theirs here, what was typed below, and nothing lost whatever is chosen. */
export function ConflitDeBloc({ bloc, leur, enregistreur }: ConflitDeBlocProps) {
  const toast = useToast();
  const { code, contenu } = bloc;
  const takeLeur = (): void => {
    enregistreur.choose(code, 'leur');
    toast('L’autre texte est pris', () => enregistreur.change(code, { contenu: contenu && { ...contenu } }));
  };
  return (
    <Alert tone="warning" title="Ce bloc a été modifié ailleurs entre-temps" live>
      <p>
        Rien n’a été écrasé : voici l’autre texte, le vôtre est en dessous. Il sera enregistré dès que vous aurez
        choisi.
      </p>
      <blockquote className="autre-texte">
        {leur ? <TexteRicheLu texte={leur} /> : <p className="gris">Le texte de Focale est revenu.</p>}
      </blockquote>
      <div className="actions">
        <Button small variant="secondary" onClick={() => enregistreur.choose(code, 'mien')}>
          Garder le mien
        </Button>
        <Button small variant="secondary" onClick={takeLeur}>
          Prendre l’autre
        </Button>
        <Button small variant="tertiary" onClick={() => enregistreur.choose(code, joinTextes(leur, contenu))}>
          Garder les deux, l’un après l’autre
        </Button>
      </div>
    </Alert>
  );
}

/** What was typed before the bilan was handed over or frozen and never arrived: still there, to copy elsewhere. */
export function NonEnregistre({ bilan, saisies }: { bilan: Bilan; saisies: Saisies }) {
  const textes = Object.entries(saisies).flatMap(([code, { mien }]) =>
    mien.contenu ? [[code, mien.contenu] as const] : [],
  );
  if (textes.length === 0) return null;
  return (
    <Alert tone="warning" title="Ce que vous aviez écrit n’a pas pu être enregistré">
      <p>Le bilan ne se modifie plus. Votre texte reste sur cet appareil, sous votre nom seulement :</p>
      {textes.map(([code, texte]) => (
        <section key={code} className="autre-texte">
          <h2>{bilan.blocs.find((bloc) => bloc.code === code)?.titre ?? code}</h2>
          <TexteRicheLu texte={texte} />
        </section>
      ))}
    </Alert>
  );
}
