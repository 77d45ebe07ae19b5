export * from './model/address.js';
