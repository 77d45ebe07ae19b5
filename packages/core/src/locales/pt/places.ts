import type { PlaceWords } from '../../places/place-words.js';
import { values } from './values.js';

/** Portuguese words around place names. */
export const places: PlaceWords = {
  near: 'perto de|perto do|perto da|próximo de|arredores de|nos arredores de|fora de|ao redor de|uma aldeia perto de',
  between: 'entre',
  border: 'fronteira|a fronteira|fronteira com|fronteira de|posto fronteiriço|posto de fronteira|zona fronteiriça|lado',
  offCoast: 'ao largo de|ao largo da costa de|no mar perto de|costa de',
  enRoute: 'a caminho de|a caminho|em rota|rumo a|em direção a',
  qualifiers:
    'campo de refugiados|campo de|campo|acampamento|cidade|cidade de|a cidade de|vila|vila de|aldeia|aldeia de|bairro|bairro de|favela|aeroporto|aeroporto de|aeroporto internacional|porto|porto de|ilha|ilha de|município|município de|centro|mercado|capital|em|no|na|de|do|da|o|a|nacionais|cidadãos|cidadão|vítimas|migrantes|mulheres|meninas|homens|pessoas|origem',
  divisions: 'região|região de|província|província de|estado|estado de|distrito|distrito de|departamento|governadoria',
  and: 'e|ou|depois|e depois',
  hedges: 'talvez|provavelmente|prometido|por toda|por todo|algures em|origem|destino|de avião|especificar',
  unknown: `${values.unknown}|vários|várias|vários lugares|diversos|diferentes|outro|outros|qualquer|em todo o lado`,
  none: `${values.none}|${values.notApplicable}`,
  notPlaces:
    'casa|mesmo|igual|trabalho|escola|família|fazenda|bar|hotel|mercado|vila|cidade|fronteira|mar|barco|água|estrada|rua|homem|mulher|menina|menino|criança|sim|não|país|região|deserto|aeroporto|porto|costa|lago|ilha|trânsito|origem|destino|aqui|ali|depois|antes|trabalho doméstico|fábrica|total|número|nome|amigo|polícia|igreja|mas|para|com|sem|tudo|azul|bom|mau|novo|velho|longe|perto|loja|floresta|montanha|vale|rio|praia|banco|dia|vermelho|branco|preto|noite|mês|ano|irmão|irmã|tio|esperança|liberdade',
  street: 'rua|avenida|estrada de|travessa|rotunda|lote|caixa postal|código postal|em frente a|atrás de',
  house: 'casa n|casa número|apartamento|apto|quarto|edifício|prédio|andar|residência',
  shelter: 'abrigo|casa de abrigo|casa segura|orfanato|centro de acolhimento|lar de crianças|refúgio',
  workplace:
    'hotel|restaurante|discoteca|boate|bordel|pensão|fábrica|empresa|companhia|fazenda|salão|escola|igreja|hospital|clínica|agência|escritório|loja|supermercado|obra|universidade',
};
