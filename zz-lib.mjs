import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
export const U='http://127.0.0.1:14100';
export async function open(locale='zh-CN', email='a@example.org', password='Grassland-46-books'){
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: chromium.args.filter(a=>a!=='--single-process'), headless: true });
const c = await b.newContext({ locale, viewport: { width: 1280, height: 900 } });
const p = await c.newPage();
p.on('console', m => { if (['error'].includes(m.type())) console.log('CONSOLE', m.text().slice(0,300)); });
p.on('pageerror', e => console.log('PAGEERROR', String(e).slice(0,300)));
p.on('response', r => { if (r.status()>=400) console.log(r.status(), r.request().method(), r.url()); });
await p.goto(U+'/admin/auth/login'); await p.waitForSelector('input[name=email]');
await p.fill('input[name=email]',email); await p.fill('input[name=password]',password); await p.click('button[type=submit]');
await p.waitForURL(u=>!u.pathname.includes('login'),{timeout:30000}); await p.waitForTimeout(2000);
return {b,c,p};
}
