import { type CodeDeBloc, ETATS_LISIBLES, LIBELLES_BLOCS } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { buildOrderBy } from '../../socle/validation/index.js';
import type { BilanDAcademieVue, BilansDAcademieVue, ExtraitDeBlocVue, ListBilansAcademieDto } from './academie.dto.js';
import { buildExtrait, type TexteMarque, toColonnes, toRequete } from './extraits.js';
import { getLieu } from './lieu-d-academie.js';

type Filtres = Omit<ListBilansAcademieDto, 'page' | 'taille' | 'tri'>;
type Ligne = Omit<BilanDAcademieVue, 'extraits'>;

const LISIBLES = ETATS_LISIBLES.map((etat) => `'${etat}'`).join(', ');

const COLONNES = `json_build_object('uai', e.uai, 'nom', e.nom, 'commune', e.commune, 'departement', e.departement,
    'type', e.type) as etablissement,
  json_build_object('id', p.id, 'prenom', p.prenom, 'nom', p.nom) as agent, b.etat, b.presente_le::text as "presenteLe",
  (select t.texte from textes_des_bilans t
    where t.uai = b.uai and t.annee = b.annee and t.agent = b.agent and t.bloc = $5) as texte`;

/** The policies show what is presented, in the schools that the reader follows; everything else is a filter. */
const SOURCE = `
  from etablissements e join bilans b on b.uai = e.uai join vue_personnes p on p.id = b.agent
  where e.academie = $1 and b.annee = $2 and b.etat in (${LISIBLES})
    and ($3::text is null or e.departement = $3) and ($4::text is null or b.etat = $4)
    and ($6::text is null or exists (
      select from textes_des_bilans t where t.uai = b.uai and t.annee = b.annee and t.agent = b.agent
        and ($5::text is null or t.bloc = $5) and t.recherche @@ ${toRequete('$6')}))`;

const TRIS = { nom: 'p.nom', etablissement: 'e.nom', departement: 'e.departement', etat: 'b.etat' };
const ORDRE = 'e.departement, e.nom, e.uai, p.nom, p.prenom, p.id';

/** Bilans that were presented in an académie, what they say of one thing, where words are in them. */
@Injectable()
export class ListBilansAcademie {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  async execute({ page, taille, tri, ...filtres }: ListBilansAcademieDto): Promise<BilansDAcademieVue> {
    const parametres = this.buildParametres(filtres);
    const [compte] = await this.base.query<{ total: number }>(
      `select count(*)::int as total, $5::text as bloc ${SOURCE}`,
      parametres,
    );
    const ordre = buildOrderBy(tri, { ...TRIS, presenteLe: 'b.presente_le' }, ORDRE);
    const lignes = await this.base.query<Ligne>(`select ${COLONNES} ${SOURCE} ${ordre} limit $7 offset $8`, [
      ...parametres,
      taille,
      (page - 1) * taille,
    ]);
    const extraits = filtres.q ? await this.readExtraits(lignes, filtres.q, filtres.bloc) : undefined;
    return {
      elements: lignes.map((ligne) => ({ ...ligne, extraits: extraits?.get(toCle(ligne)) ?? [] })),
      total: compte?.total ?? 0,
      page,
      taille,
    };
  }

  /** All of them, for an export. */
  listAll(filtres: Filtres): Promise<Ligne[]> {
    return this.base.query<Ligne>(`select ${COLONNES} ${SOURCE} order by ${ORDRE}`, this.buildParametres(filtres));
  }

  private buildParametres({ departement, etat, bloc, q }: Filtres): unknown[] {
    return [...getLieu(this.contexte), departement ?? null, etat ?? null, bloc ?? null, q === '' ? null : (q ?? null)];
  }

  /** Where the words are in the bilans of one page. */
  private async readExtraits(
    lignes: readonly Ligne[],
    q: string,
    bloc: CodeDeBloc | undefined,
  ): Promise<ReadonlyMap<string, ExtraitDeBlocVue[]>> {
    const [, annee] = getLieu(this.contexte);
    const trouves = await this.base.query<TexteMarque & { uai: string; agent: string; bloc: CodeDeBloc }>(
      `select t.uai, t.agent, t.bloc, ${toColonnes('t.texte', '$4')} from textes_des_bilans t
       where t.uai = any($1::bpchar[]) and t.annee = $2 and t.agent = any($3::uuid[])
         and ($5::text is null or t.bloc = $5) and t.recherche @@ ${toRequete('$4')}`,
      [lignes.map((l) => l.etablissement.uai), annee, lignes.map((l) => l.agent.id), q, bloc ?? null],
    );
    const extraits = new Map<string, ExtraitDeBlocVue[]>();
    for (const { uai, agent, bloc: code, ...texte } of trouves) {
      const cle = toCle({ etablissement: { uai }, agent: { id: agent } });
      const extrait = { bloc: code, titre: LIBELLES_BLOCS[code], morceaux: buildExtrait(texte) };
      extraits.set(cle, [...(extraits.get(cle) ?? []), extrait]);
    }
    return extraits;
  }
}

const toCle = ({ etablissement, agent }: { etablissement: { uai: string }; agent: { id: string } }): string =>
  `${etablissement.uai} ${agent.id}`;
