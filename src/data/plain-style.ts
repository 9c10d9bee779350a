/**
 * A CSL 1.0.2 style for mails and chats: one sentence that needs no italics, with the paragraph as ¶3
 * and, where the item names one, the page of this edition that shows it.
 */
export const PLAIN_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Plain</title><id>plain</id><updated>2026-11-24T00:00:00Z</updated></info>
  <locale xml:lang="en">
    <style-options punctuation-in-quote="false"/>
    <terms><term name="paragraph" form="symbol"><single>¶</single><multiple>¶</multiple></term></terms>
  </locale>
  <citation>
    <layout>
      <group delimiter="; ">
        <group delimiter=", ">
          <names variable="author"><name/></names>
          <text variable="title" quotes="true"/>
          <text variable="publisher"/>
          <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
          <group><label variable="locator" form="symbol"/><text variable="locator"/></group>
          <text variable="URL"/>
        </group>
        <group delimiter=": "><text variable="archive"/><text variable="archive_location"/></group>
      </group>
    </layout>
  </citation>
</style>`;
