/** Where the page begins. */
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import './style/tokens.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { startRouter } from './app/router.svelte.ts';
import { theme } from './app/theme.svelte.ts';

theme.start();
startRouter();
mount(App, { target: document.getElementById('app')! });
