import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './shell/routes';
import './styles/fonts.css';
import '@kern-ux/native/dist/kern.min.css';
import './styles/product.css';
import { loadTexts } from './texts/texts';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root.');
  await loadTexts('shell', 'patterns');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
