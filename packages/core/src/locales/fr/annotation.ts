/** Labels of the marked copy of a file, in French. */
export const annotation = {
  anSeverity: 'Marque',
  anSheet: 'Feuille',
  anCell: 'Cellule',
  anCount: 'Combien',
  anWhat: 'Ce qui ne va pas',
  anWhy: 'Pourquoi c’est important',
  anFix: 'Correction proposée',
  anAlso: 'Aussi dans',
  anUse: 'Cliquez sur une cellule pour y aller. Chaque cellule colorée porte une note qui dit la même chose.',
  anMoreNotListed: '{count|# autre constat n’est pas listé|# autres constats ne sont pas listés} ici.',
  anNotChecked: 'Ce qui n’a pas été vérifié',
  anAllChecked: 'Toutes les feuilles et toutes les colonnes ont été examinées.',
  anMonth: 'Mois de la vérification : {month}.',
  anClear: 'Pour enlever toutes ces marques : {command}',
  anCsvWhat: 'ce qui a été trouvé',
  anCsvDo: 'ce qu’il faut faire',
  anMarked: '{count|# cellule est marquée|# cellules sont marquées} dans {file}.',
  anMarkedNone: 'Aucune cellule n’avait besoin d’une marque. La copie est {file}.',
  anReportAt: 'La feuille « {sheet} » liste ce qui a été trouvé, avec un lien vers chaque cellule.',
  anColumnsAt: 'Ce qui a été trouvé est dans de nouvelles colonnes, à la fin de chaque ligne.',
  anNextMend:
    'Ouvrez la copie, corrigez-y les cellules, enregistrez-la et vérifiez-la de nouveau. Les marques peuvent rester : elles ne sont pas prises pour vos données.',
  anCleared: 'Toutes les marques de Routebook ont été enlevées. La copie sans marques est {file}.',
  anNothingToClear: 'Il n’y avait pas de marques de Routebook dans ce fichier. {file} en est une copie, tel qu’il était.',
  anNoticeSignature: 'La signature numérique n’est pas dans la copie : elle ne vaut que pour le fichier tel qu’il a été signé.',
  anNoticeFormat:
    'Les fichiers de type {from} ne peuvent pas être écrits ; la copie est donc un fichier .{to}. Les cellules sont gardées, pas les images ni les formats.',
  anNoticeEncoding: 'La copie est écrite en {encoding} : il manque des lettres dans l’encodage du fichier.',
  anNoticeDates:
    'En ouvrant ce fichier, Excel peut changer en dates des textes comme « 10-15 ». Ouvrez-le par Données > À partir d’un fichier texte, et choisissez texte.',
  anNoticeNotes:
    'Feuille « {sheet} » : les {count} cellules sont toutes colorées, mais seules {shown} ont une note, pour que le fichier reste rapide.',
  anNoticeNoNote:
    '{count|# cellule colorée n’a|# cellules colorées n’ont} pas de note : une conversation ou un dessin abîmé l’empêche. La feuille « {sheet} » dit ce qui y a été trouvé.',
  anNoticeRewritten:
    'Les guillemets et les fins de ligne du fichier n’ont pas tous pu être gardés ; la copie les écrit de façon régulière.',
} as const;
