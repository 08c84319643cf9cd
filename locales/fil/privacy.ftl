### Machine-made translation; not yet checked by a native reader.

# The full privacy text (Personal Data Protection Act, art. 8).

privacy-title = Tungkol sa privacy
privacy-who = Sino ang nangongolekta
privacy-who-text = Ang 守望 (Guardian Bot) ay pinapatakbo ng organisasyong nagtayo ng serbisyong ito. Ipinapasa nito ang nakita mo sa 社會福利服務中心 (family service center) na may hawak. Program ito, hindi opisyal na report ayon sa batas. Kung obligado ka ng batas na mag-report, gamitin pa rin ang 113 o ang 關懷e起來 (online na report site).
privacy-what = Ano ang kinokolekta
privacy-what-text = Ang ID mo sa LINE o Telegram, wika, tungkulin (halimbawa store crew, kapitan), at ang laman ng report: sinulat, lugar, picture, recording, at phone number kung gusto mong ibigay; pati ang safety plan, kung sumulat ka. Inaalis muna ang detalyeng nasa loob ng picture, gaya ng lugar kung saan kinunan.
privacy-why = Para saan
privacy-why-text = Para lang maipasa ang report sa may hawak, makapagtanong sila sa iyo, at masabi sa iyo kung nasaan na ang kaso. Walang ads, walang pag-score sa tao, at hindi ibinebenta kanino man.
privacy-seen = Sino ang makakakita
privacy-seen-text = Ang family service center na may hawak at ang mga opisinang itinakda ng batas, at kailangang mag-login bago makita ang laman. Sa group chat, case number, uri, gaano ka-urgent at lugar lang ang nakikita. Hindi ibibigay sa mga taong sangkot kung sino ka; kung wala kang pahintulot, hindi rin ibibigay sa center.
privacy-kept = Gaano katagal itinatago
privacy-kept-text = Naka-encrypt ang laman. Ang report na hindi natapos ay binubura kapag huminto ka; ang naipadalang report ay binubura { $days } araw pagkasara ng kaso, kasama ang susi nito. Ang safety plan na isinulat mo ay naka-encrypt, ikaw lang ang makakakita, at itinatago hanggang burahin mo. Ang barangay na pinaglilingkuran mo ay itinatago hanggang burahin mo; ang lugar na hinanapan mo at ang tinype mo sa paghahanap ay hanggang hatinggabi lang.
privacy-rights = Mga karapatan mo
privacy-rights-text = Puwede mong tingnan, dagdagan at bawiin ang mga report mo, at puwede mong i-type ang “burahin ang data ko”. Ang mga naipadalang report ay itinatago ng family service center ayon sa batas, pero hindi na konektado sa iyo.
privacy-limits = Dapat malaman
privacy-limits-text = Nasa ibang bansa ang server ng LINE at Telegram, at doon dumadaan ang mga message. Puwede mong burahin ang chat sa sarili mong phone.
