import {open,U} from './zz-lib.mjs';
import sharp from 'sharp'; import {writeFileSync} from 'node:fs'; import {deflateRawSync} from 'node:zlib';
const F='/tmp/zz/f/';
writeFileSync(F+'empty.txt','');
writeFileSync(F+'spaces.txt','   \n\n  \n');
writeFileSync(F+'big.txt','草原上的妇女工作。'.repeat(6*1024*1024/27|0)+'x'.repeat(1000));
await sharp({create:{width:100,height:80,channels:3,background:'red'}}).png().toFile(F+'png.txt');
// zip
const d=Buffer.from('hello'); const n=Buffer.from('a.txt'); 
const crc=0x3610a686; const lh=Buffer.alloc(30); lh.writeUInt32LE(0x04034b50,0);lh.writeUInt16LE(20,4);lh.writeUInt32LE(crc,14);lh.writeUInt32LE(5,18);lh.writeUInt32LE(5,22);lh.writeUInt16LE(5,26);
const ch=Buffer.alloc(46);ch.writeUInt32LE(0x02014b50,0);ch.writeUInt16LE(20,4);ch.writeUInt16LE(20,6);ch.writeUInt32LE(crc,16);ch.writeUInt32LE(5,20);ch.writeUInt32LE(5,24);ch.writeUInt16LE(5,28);
const e=Buffer.alloc(22);e.writeUInt32LE(0x06054b50,0);e.writeUInt16LE(1,8);e.writeUInt16LE(1,10);e.writeUInt32LE(51,12);e.writeUInt32LE(40,16);
writeFileSync(F+'zip.docx',Buffer.concat([lh,n,d,ch,n,e]));
writeFileSync(F+'trunc.docx',Buffer.concat([lh,n,d]));
for (const loc of ['zh-CN','en-US']){
const {b,p}=await open(loc);
await p.goto(U+'/admin/import-desk'); await p.waitForSelector('input[type=file]',{state:'attached'}); await p.waitForTimeout(1500);
const fs=['png.txt','empty.txt','spaces.txt','big.txt','zip.docx','trunc.docx']; if(loc==='zh-CN') fs.push('/work/gold2/c/04-shuiwu.html');
await p.locator('input[type=file]').first().setInputFiles(fs.map(f=>f[0]==='/'?f:F+f)); await p.waitForTimeout(6000);
console.log(loc,(await p.locator('main').innerText()).slice(0,2200)); await p.screenshot({path:`/tmp/zz/refuse-${loc}.png`,fullPage:true});
if(loc==='zh-CN'){
 await p.goto(U+'/admin/import-desk'); await p.waitForTimeout(2000);
 const l=p.locator('a',{hasText:'04-shuiwu.html'}).first(); if(await l.count()){await l.click();await p.waitForTimeout(3000);await p.screenshot({path:'/tmp/zz/html.png'});console.log((await p.locator('main').innerText()).slice(0,2500));}
}
await b.close();}
