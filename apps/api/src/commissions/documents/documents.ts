import { formatAnnee } from '@focale/domaine';
import { Injectable, type OnModuleInit, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type FindOptionsWhere, LessThanOrEqual } from 'typeorm';
import { DroitsDEcriture } from '../../annees/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Faits, FaitsDeclares } from '../../socle/faits/index.js';
import { type FichierRecu, FichiersJoints, readDepot } from '../../socle/fichiers/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { buildValidationPipe, refuseChamp } from '../../socle/validation/index.js';
import { LockCommission } from '../lock-commission.js';
import {
  type ContenuDeDocument,
  CreateDocumentDto,
  type DocumentsDto,
  type DocumentsVue,
  type DocumentVue,
  UpdateDocumentDto,
} from './document.dto.js';
import { DocumentNumerique } from './document.entity.js';

type Saisie = CreateDocumentDto & ContenuDeDocument & { fichier?: FichierRecu | undefined };

const FAITS_DE_LA_CHARTE = { adopteLe: 'charte.adoptee', annexeLe: 'charte.annexee' } as const;

/**
 * Charters and action plans of a school, by numbered versions: those of the year, and the earlier ones beside them, which only
 * their own year changes. The dates of a charter are faits.
 */
@Injectable()
export class Documents
  extends Registre<EtablissementAnnee, Saisie, DocumentNumerique, DocumentVue>
  implements OnModuleInit
{
  protected readonly entite = DocumentNumerique;
  protected readonly objet = 'document_numerique';
  protected readonly correction = UpdateDocumentDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
    private readonly verrou: LockCommission,
    private readonly fichiers: FichiersJoints,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
  ) {
    super(outils);
  }

  onModuleInit(): void {
    this.declares.add(...Object.values(FAITS_DE_LA_CHARTE));
  }

  async list(ou: EtablissementAnnee, { genre, ...liste }: DocumentsDto): Promise<DocumentsVue> {
    const page = await this.listPage(ou, liste, {
      where: { annee: LessThanOrEqual(ou.annee), ...(genre && { genre }) },
      order: { genre: 'asc', numero: 'desc' },
    });
    return { ...page, actionsPossibles: (await this.droits.peut('commission.update')) ? ['ajouter'] : [] };
  }

  /** Adds a version, with its file when there is one. @throws ErreurMetier `saisie.invalide` */
  async deposit(ou: EtablissementAnnee, requete: FastifyRequest): Promise<DocumentVue> {
    const { champs, fichier } = readDepot(requete, ['pdf', 'docx', 'odt']);
    const saisie: unknown = await buildValidationPipe().transform(champs, {
      type: 'body',
      metatype: CreateDocumentDto,
    });
    return this.create(ou, { ...(saisie as CreateDocumentDto), fichier });
  }

  /** The file, under the name that it was given. @throws 404 when the document has none */
  async export(ou: EtablissementAnnee, id: string): Promise<StreamableFile> {
    const { fichier } = await this.find(ou, id);
    if (!fichier) throw new ErreurMetier('acces.introuvable');
    return this.fichiers.export(fichier);
  }

  protected override where({ uai, annee }: EtablissementAnnee, id: string): FindOptionsWhere<DocumentNumerique> {
    return { uai, id, annee: LessThanOrEqual(annee) };
  }

  protected override authorize({ annee }: EtablissementAnnee, _saisie?: Partial<Saisie>, avant?: DocumentNumerique) {
    if (avant && avant.annee !== annee)
      throw new ErreurMetier('document.autre_annee', { donnees: { annee: formatAnnee(avant.annee) } });
  }

  protected override async prepare(
    ou: EtablissementAnnee,
    { fichier, ...saisie }: Partial<Saisie>,
    avant?: DocumentNumerique,
  ): Promise<Partial<DocumentNumerique>> {
    if (avant) {
      checkDates({ ...avant, ...saisie }, this.outils.horloge.today());
      return saisie;
    }
    await this.verrou.execute(ou);
    const [dernier] = await this.outils.base.query<{ numero: number }>(
      `select coalesce(max(numero), 0) as numero from documents_numeriques where uai = $1 and genre = $2`,
      [ou.uai, saisie.genre],
    );
    const numero = (dernier?.numero ?? 0) + 1;
    return { ...saisie, numero, fichier: fichier ? await this.fichiers.add(fichier) : null };
  }

  protected override async follow(ou: EtablissementAnnee, avant?: DocumentNumerique, apres?: DocumentNumerique) {
    if (apres?.genre !== 'charte_usage') return;
    for (const champ of ['adopteLe', 'annexeLe'] as const) {
      const date = apres[champ];
      if ((avant?.[champ] ?? null) === date) continue;
      const cle = { ...ou, code: FAITS_DE_LA_CHARTE[champ], objet: apres.id };
      if (date) await this.faits.establish({ ...cle, date });
      else await this.faits.remove(cle);
    }
  }

  protected override async toVues(
    { annee }: EtablissementAnnee,
    lignes: readonly DocumentNumerique[],
  ): Promise<DocumentVue[]> {
    const peut = await this.droits.peut('commission.update');
    const fichiers = await this.fichiers.list(lignes.flatMap(({ fichier }) => fichier ?? []));
    return lignes.map(({ uai: _uai, modifieLe: _le, ...ligne }) => ({
      ...ligne,
      annee: formatAnnee(ligne.annee),
      fichier: (ligne.fichier && fichiers.get(ligne.fichier)) || null,
      actionsPossibles: [
        ...(peut && ligne.annee === annee ? (['modifier'] as const) : []),
        ...(ligne.fichier ? (['telecharger'] as const) : []),
      ],
    }));
  }
}

/** @throws ErreurMetier `saisie.invalide` */
function checkDates(
  { genre, adopteLe, annexeLe }: Pick<DocumentNumerique, 'genre' | 'adopteLe' | 'annexeLe'>,
  aujourdhui: string,
): void {
  for (const [champ, date] of Object.entries({ adopteLe, annexeLe }))
    if (date && date > aujourdhui)
      throw refuseChamp(champ, 'Choisissez une date jusqu’à aujourd’hui, ou laissez vide tant que ce n’est pas fait.');
  if (annexeLe && genre !== 'charte_usage')
    throw refuseChamp('annexeLe', 'Retirez cette date : seule la charte est annexée au règlement intérieur.');
  if (annexeLe && adopteLe && annexeLe < adopteLe)
    throw refuseChamp('annexeLe', 'Choisissez une date à partir de celle de l’adoption.');
}
