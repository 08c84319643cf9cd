### Machine-made translation; not yet checked by a native reader.

# Why a report goes where it goes: one sentence each, shown under the name of who receives it.

route-district = Nangyari ito sa { $district }, na sakop ng { $center }.
route-district-away = Nangyari ito sa { $district }, na sakop ng { $center }; nasa { $office } ang opisina nila.
route-village = Nangyari ito sa { $village }, { $district }, na sakop ng { $center }.
route-shared = Hati sa { $district } ang { $centers }; hindi pa alam kung alin, kaya puwedeng sabihan lahat.
route-nearest = Hindi sigurado ang distrito. Ang pinakamalapit na may nakatira ay { $district }, { $county }, na sakop ng { $center }.
route-no-center = Wala kaming mahanap na 社福中心 (family service center) para sa { $district }, kaya sa { $unit } muna.
route-no-center-national = Wala kaming mahanap na 社福中心 (family service center) para sa { $district }. Tumawag sa { $line }, ipapasa nila sa pamahalaan ng lugar.
route-county-only = Alam lang namin na nasa { $county } ito, hindi pa ang distrito, kaya sa { $unit } muna.
route-county-only-national = Alam lang namin na nasa { $county } ito, hindi pa ang distrito. Puwedeng magtanong sa { $line }.
route-unknown-place = Hindi pa alam kung saan. Matatawagan ang { $line } saanman sa Taiwan at tutulong silang ituro kung saan lalapit.
route-ask-place = Maraming lugar ang may ganitong pangalan. Pumili ng isa.
route-ask-border = Malapit sa hangganan ang lugar na ito. Piliin kung saang panig.
route-ask-nearest = Walang data ng hangganan; ito ang mga pinakamalapit. Pumili ng isa.
route-not-found = Hindi kilala ang pangalan ng lugar. Isulat ang lungsod o county at ang distrito o bayan.
route-protection = Baka may nasasaktan. Sa { $county }, ang { $unit } ang humahawak ng ganitong kaso.
route-national-protection = Baka may nasasaktan. Araw-gabi may sumasagot sa { $line } at tumatanggap ng report.
route-national-mind = Araw-gabi may sumasagot sa { $line }; puwede mong itanong sa kanila kung paano tumulong.
route-mental-district = Ang { $unit } ang nagbibigay ng tulong sa mental health sa { $district }.
route-mental-nearest = Hindi namin alam kung aling mental health center ang sakop ng { $district }; ang pinakamalapit sa { $county } ay { $unit }.
route-mental-county = Ang alam naming mental health office sa { $county } ay { $unit }.
route-mental-nurse = Sa { $county }, ang mga abiso tungkol sa suicide mula sa labas ng health services ay unang tinitingnan ng nurse ng { $unit }.
route-elder = Sa { $county }, ang { $unit } ang tumatanggap ng report tungkol sa matatandang mag-isa.
route-youth = Para sa kabataan sa { $county }, puwedeng lumapit sa { $unit }.
