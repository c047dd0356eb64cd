import { LIBELLES_ROLES, type Role } from '@focale/domaine';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { Audit, Base, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Choix, Courriel, Jour, ListeDto, Motif, type Page, Texte } from '../../socle/validation/index.js';
import { HabilitationVue } from '../session/session.dto.js';
import { Invitations } from './invitations.js';

class ListAgentsDto extends ListeDto {
  @Texte({ max: 80, optionnel: true })
  q?: string;
}

/** Where a role is held: one of the four, or none for an administrator. */
const PERIMETRE = { optionnel: true, requis: 'Indiquez le périmètre.' } as const;

class InviteAgentDto {
  @Texte({ max: 80, libelle: 'Prénom', requis: 'Indiquez le prénom.' }) prenom!: string;
  @Texte({ max: 80, libelle: 'Nom', requis: 'Indiquez le nom.' }) nom!: string;
  @Courriel({ libelle: 'Adresse électronique professionnelle', requis: 'Indiquez l’adresse.' }) courriel!: string;
  @Choix(LIBELLES_ROLES, { libelle: 'Rôle' }) role!: Role;
  @Motif(/^[0-9AB]{1,3}$/, 'Donnez un code de région, par exemple 75.', {
    ...PERIMETRE,
    libelle: 'Région',
    aide: 'Code, par exemple 75',
  })
  region?: string;
  @Motif(/^[0-9]{2}$/, "Donnez un code d'académie, par exemple 22.", {
    ...PERIMETRE,
    libelle: 'Académie',
    aide: 'Code, par exemple 22',
  })
  academie?: string;
  @Motif(/^[0-9]{2}[0-9AB]$/, 'Donnez un code de département, par exemple 087.', {
    ...PERIMETRE,
    libelle: 'Département',
    aide: 'Code à trois caractères, par exemple 087',
  })
  departement?: string;
  @Motif(/^[0-9]{7}[A-Z]$/, 'Donnez un UAI : sept chiffres et une lettre.', {
    ...PERIMETRE,
    libelle: 'UAI de l’établissement',
    aide: 'Sept chiffres et une lettre',
  })
  uai?: string;
  @Jour({ optionnel: true }) debut?: string;
  @Jour({ optionnel: true }) fin?: string;
}

class AgentVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() courriel!: string;
  @ApiProperty({ type: [HabilitationVue] }) habilitations!: HabilitationVue[];
}

class AgentsVue {
  @ApiProperty({ type: [AgentVue] }) elements!: AgentVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}

class AgentInviteVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** Accounts of the platform, for the administrator. */
@Controller('agents')
export class AgentsController {
  constructor(
    private readonly base: Base,
    private readonly invitations: Invitations,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Autorise('agents.list')
  @ApiOkResponse({ type: AgentsVue })
  async findAll(@Query() { page, taille, q }: ListAgentsDto): Promise<Page<AgentVue>> {
    const filtre = `where $1::text is null or a.nom ilike $1 or a.prenom ilike $1 or a.courriel ilike $1`;
    const motif = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const elements = await this.base.query<AgentVue>(
      `select a.id, a.prenom, a.nom, a.courriel,
         (select coalesce(json_agg(json_strip_nulls(json_build_object('role', h.role, 'region', h.region, 'academie', h.academie,
           'departement', h.departement, 'uai', h.uai, 'fonctions', h.fonctions, 'debut', h.debut, 'fin', h.fin)) order by h.debut, h.id), '[]')
          from habilitations h where h.agent = a.id) as habilitations
       from agents a ${filtre} order by a.nom, a.prenom, a.id limit $2 offset $3`,
      [motif, taille, (page - 1) * taille],
    );
    const [compte] = await this.base.query<{ total: number }>(`select count(*)::int as total from agents a ${filtre}`, [
      motif,
    ]);
    return { elements, total: compte?.total ?? 0, page, taille };
  }

  @Post()
  @Autorise('agents.invite')
  @ApiCreatedResponse({ type: AgentInviteVue })
  async invite(
    @Body() { prenom, nom, courriel, role, region, academie, departement, uai, debut, fin }: InviteAgentDto,
  ): Promise<AgentInviteVue> {
    const perimetres = [region, academie, departement, uai].filter((p) => p !== undefined);
    if (perimetres.length !== (role === 'administrateur' ? 0 : 1))
      throw new ErreurMetier('habilitation.perimetre_inconnu');
    const id = await this.invitations
      .invite(
        { prenom, nom, courriel },
        { role, region, academie, departement, uai, debut: debut ?? this.horloge.today(), fin },
      )
      .catch((erreur: unknown) => {
        if ((erreur as { code?: string }).code === '23503') throw new ErreurMetier('habilitation.perimetre_inconnu');
        throw erreur;
      });
    await this.audit.record({
      evenement: 'agent.invited',
      objet: id,
      apres: { role, region, academie, departement, uai },
    });
    return { id };
  }
}
